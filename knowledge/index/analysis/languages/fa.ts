import type { LanguageRules } from "../analyzer.ts";
import { dropMarks, foldCommon, words } from "../fold.ts";
import { group, suffixStemmer } from "../suffixes.ts";

/**
 * Arabic keyboards give ي and ك for ی and ک. The zero-width non-joiner before plural and verb endings is written or
 * left out or replaced by a space as people like, so it is made nothing before the general rules would drop it.
 */
const fold = (text: string): string =>
  dropMarks(foldCommon(text))
    .replace(/[يىئے]/g, "ی")
    .replace(/[كڪ]/g, "ک")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ؤ/g, "و")
    .replace(/[ةۀہھ]/g, "ه")
    .replace(/ء/g, "")
    .replace(/(?<=\p{L}) (ها|های|هایی|هایم|ام|ای|اید|اند|ترین|تر)(?!\p{L})/gu, "$1")
    .replace(/(?<!\p{L})(ن?می) (?=\p{L})/gu, "$1");

const strip = suffixStemmer(
  group(3, "هایشان هایمان هایتان هایی هایم هایت هایش های ها اتی ات"),
  group(3, "شان مان تان ام ات اش ایی یی ای ترین تر یم ید ند"),
  group(3, "ان گان ی م ت ش ه"),
);
/** می‌خواهم, نمی‌توانم: the verb is what follows. */
const stem = (word: string): string => strip(word.length > 5 ? word.replace(/^ن?می/, "") : word);

const stopWords = words(
  fold(`
یورو چنده چقدره میشه سلام
و در به از که را با این آن برای تا یک هم بر یا اگر اما ولی نیز هر چه چی چگونه چطور کجا کی چرا آیا چند چقدر است هست بود باشد شود شده می‌شود کرد کند کنم کنید
من تو او ما شما آنها ایشان خود خودم می‌توانم میتوانم می‌توان می‌خواهم میخواهم باید دارم دارد داریم دارید دارند بدون پس روی زیر بین همه هیچ دیگر فقط بسیار خیلی لطفا سلام
کدام وجود نیست هستند هستم کنیم کنند توان داشته شدن کردن باشم باشید مرا مرا
`),
);

/** Said in questions about anything. */
const weakWords = `
پیدا یافتن ارائه پیشنهاد نوع انواع آلمان امکان ممکن موجود دسترس اطلاعات تماس کمک حمایت پشتیبانی نیاز لازم درخواست تقاضا معنی معنا تفاوت فرق متفاوت
اتفاق شرایط شرط الزامات افراد فرد شخص مردم گروه دسترسی شرکت سن هزینه قیمت مهم منطقه نزدیکی خدمات مدارک طول مدت وقت نوبت آنلاین مسئول دریافت گرفتن
استفاده راه روش جدید شروع روز زمان
`;

export const persian: LanguageRules = { fold, stem, stopWords, weakWords, compounds: false, script: "arabic" };
