import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";

/** Forms of alef, ya, ta marbuta and the Persian letters typed on some phones are one letter each. */
export const foldArabicLetters = (text: string): string =>
  dropMarks(foldCommon(text))
    .replace(/[أإآٱٲٳ]/g, "ا")
    .replace(/[ىیئ]/g, "ي")
    .replace(/ؤ/g, "و")
    .replace(/ة/g, "ه")
    .replace(/[کڪ]/g, "ك")
    .replace(/[ہھۀ]/g, "ه")
    .replace(/ء/g, "");

/** Words whose first letters only look like the article. */
const NO_ARTICLE = /^(المان|الكتر|اليك|البان|الغا|التزام|التحاق|التماس)/;
/** "In Germany" is in every other question, and its first letters look like an article behind a preposition. */
const ATTACHED_TO_GERMANY = /^[وبلف](?=المان)/;
const PREFIXES = ["وبال", "وكال", "ولل", "وال", "بال", "كال", "فال", "لل", "ال"];
const ONE_LETTER = /^[وبلف](?=\p{L}{4,})/u;
const SUFFIXES = ["هما", "كما", "ات", "ها", "هم", "هن", "كم", "نا", "ان", "ون", "ين", "يه", "ته", "تي", "ه", "ي"];

/** Light stemming after Larkey's light10: articles and attached prepositions in front, endings and pronouns behind. */
export function stemArabic(word: string): string {
  let stem = word.replace(ATTACHED_TO_GERMANY, "");
  const prefix = PREFIXES.find((one) => stem.startsWith(one) && stem.length - one.length >= 3 && !NO_ARTICLE.test(stem));
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  else if (stem.length > 4) stem = stem.replace(ONE_LETTER, "");
  for (let round = 0; round < 2; round++) {
    const suffix = SUFFIXES.find((one) => stem.endsWith(one) && stem.length - one.length >= 3);
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

const stopWords = words(
  foldArabicLetters(`
يورو مرحبا السلام عليكم شكرا كم
في من الى إلى على عن مع هذا هذه ذلك تلك التي الذي الذين اللاتي هو هي هم هن انا أنا نحن انت أنت انتم كان كانت يكون تكون كيف ما ماذا متى اين أين لماذا لما هل اي أي أية كم
او أو و ثم لكن بل قد لقد لا لم لن ليس ليست غير كل بعض عند عندما عندي لدي لديك لديه لديها منذ حتى بين بعد قبل خلال حول حيث اذا إذا ان أن إن أنه انه انها أنها كما مثل
يمكن يمكنني يمكنك يمكنهم يمكننا يتم تم يجب علي عليك لك لي له لها لهم به بها فيه فيها منه منها عليه عليها اليه إليها ايضا أيضا فقط جدا هناك هنا اريد أريد احتاج أحتاج
الخاص الخاصة بهم وهل وما وهو وهي ولا وكيف وأين ذات لدى سوف
`),
);

/** Said in questions about anything. */
const weakWords = `
العثور أجد ايجاد إيجاد تقدم يقدم تقديم عرض عروض نوع أنواع ألمانيا إمكانية متاح متاحة المتاحة متوفر متوفرة المتوفرة معلومات المعلومات الاتصال التواصل
مساعدة المساعدة دعم الدعم الحصول احتاج يحتاج تحتاج طلب بطلب يعني معنى الفرق يختلف مختلفة يحدث متطلبات المتطلبات شروط الشروط مطلوب مطلوبة المطلوبة
اللازمة لازم شخص أشخاص الأشخاص الناس مجموعة الوصول المشاركة عمر سن تكلفة يكلف تكاليف مهم منطقة المنطقة خدمة خدمات الخدمات وثائق الوثائق مستندات طويل
مدة موعد عبر الإنترنت المسؤول استخدام طريقة جديد يبدأ يوم أيام وقت توجد يوجد
`;

export const arabic: LanguageRules = {
  fold: foldArabicLetters,
  stem: stemArabic,
  stopWords,
  weakWords,
  compounds: false,
  script: "arabic",
};
