import type { Label } from "./labels.ts";

/**
 * The most frequent small words of each language: articles, pronouns, prepositions, auxiliaries, question words.
 * They are what a sentence is built with, so they decide mixed messages ("Wie bekomme ich ikamet izni?").
 * Written for this project. Only words that a reader would not take for another language's content word.
 */
const FREQUENT: Readonly<Partial<Record<Label, string>>> = {
  de: "der die das und ist ich nicht ein eine einen einem einer zu in den mit für auf wie wo was wann wer warum kann muss mein meine meinen meiner wir sie er es ihr ihre hat habe haben sind wird werden von dem des bei zum zur im am auch noch oder aber wenn dass gibt bitte brauche bekomme möchte welche welchen dieser nach aus über nur schon sehr kein keine mir mich uns bin war gerne darf soll will",
  en: "the and is to of in i you it that for my on with how where what when who why can do does a an are am be have has need want not this at from your we they he she was will would should must get please there or if but our me which any about could their been did",
  tr: "ve bir için ne nasıl nerede nereye nereden kim kaç mi mı mu mü var yok ben benim bana bu şu o ile da de daha çok gibi değil olan olarak lazım gerekiyor istiyorum hangi neden zaman kadar ama sonra nedir mıyım almak yapmak bize sizin biz siz hangisi gerek şey istiyoruz alabilirim yapabilirim",
  ku: "û ez tu ew em hûn li ji bi di de ku çi kî kengî çawa çima kîjan min te wî wê me we xwe ev vê vî her jî na ne heye hene tune bo bê ser nav gelo dikarim dixwazim divê hewce pêwîst çend lê yan an re ve dê kîderê kuderê ye in im ne a ê yê ya yên wan bikim dikim bistînim bo spas bajar pere mal li bi ji xwedê baş zarok roj sal meh karê navê mala gelek pir hemû kes tişt wek gor piştî berî heta ger eger dema bes ma erê",
  pl: "i w na z do jest nie się to że jak gdzie co kiedy kto dlaczego czy mogę muszę mam ma mój moja moje mi mnie dla od po przy o za ale lub są być jestem który która które potrzebuję chcę proszę jaki jakie ile już tylko może jeśli tego tym ich go ja my wy tu tam bez przez można trzeba",
  ro: "și şi si de la în in un o cu nu este e să sa ce cum unde când cine pentru pe mi îmi imi am ai are eu tu noi voi el ea lui lor din sau dar care mai trebuie pot vreau fi sunt suntem ale al cât cat dacă daca această acest fără fara nevoie aș as ca despre după dupa face fac iau obțin",
  fr: "le la les un une des du de et est je tu il elle nous vous ils que qui quoi où quand comment pourquoi pour dans sur avec sans mon ma mes mon votre vos ce cette ces ne pas plus au aux en y à a ai as avez dois faut puis peux peut suis sont être avoir quel quelle quels ou mais si besoin voudrais très",
  hr: "i u na je da se ne za s sa od do što šta kako gdje gde kada tko ko zašto li mi moj moja moje ja ti on ona mi vi oni sam si smo ste su biti imam ima trebam treba mogu može ali ili koji koja koje ovo to nije nisam hoću želim kod iz po o bez samo već",
  es: "el la los las un una unos de del y es que en no se a con por para como cómo donde dónde cuando cuándo quién qué yo tú mi mis su sus me te nos lo le al o pero si más muy está estoy son ser tengo tiene hay puedo necesito quiero esta este eso hacer",
  it: "il lo la gli le un una uno di del della dei e è che non in a per con su come dove quando chi perché mi ti si ci io tu noi voi mio mia miei suo sono ho ha hai abbiamo devo posso vorrei bisogno anche ma o se più questo questa dal nel alla al cosa",
  sq: "dhe në i e të një për me nga është nuk që si ku kur kush çfarë pse unë ti ai ajo ne ju mua më mund duhet dua kam ka keni jam janë se por ose kjo ky këtë tek te pa po jo s'ka si cili cila do deri",
  vi: "và là của có không tôi bạn anh chị em cho với ở tại này đó để được một các những như thế nào gì đâu khi ai sao cần muốn phải làm thì mà nhưng hay hoặc từ đến trong ngoài ra vào rất cũng đã đang sẽ",
  uk: "і й та в у на з із до за не що це як де коли хто чому чи я ми ви він вона вони мені мене мій моя моє мої нам вам для від про або але якщо є бути був була потрібно можна можу треба хочу який яка які скільки так ні також щоб без при по буде маю отримати його її їх йому їй їм тебе тобі себе свою свої свій там тут же би лише вже ще тоді цей ця ці цього цьому той та ті того став один інший зараз дуже тому може повинен робота під над між немає від щодо",
  ru: "и в во на с со к до за не что это как где когда кто почему ли я мы вы он она они мне меня мой моя моё мои нам вам для от про или но если есть быть был была нужно можно могу надо хочу какой какая какие сколько так нет также чтобы без при по будет у меня получить его её ее их ему ей им ним ней тебя тебе себя свою свои свой своей там тут здесь же бы только уже ещё еще когда тогда этот эта эти этого этом тот та те того стало стал одно один другой другим сейчас очень потому может должен работа сколько где нет их под над между",
  bg: "и в във на с със до за не че това как къде кога кой защо ли аз ние вие той тя те ми ме мой моя моето моите ни ви ги се си са съм е от или но ако има няма да ще може мога трябва искам какъв какво каква какви колко така без при по беше бъде получа него нея тях му ѝ им теб себе свои своя там тук само вече още когато тогава този тази тези това онзи един една едно друг сега много защото трябва работа под над между няма кога къде нали дали бих съм беше",
  sr: "и у на је да се не за са од до шта што како где кад када ко зашто ли ми мој моја моје ја ти он она ми ви они сам си смо сте су бити имам има треба могу може али или који која које ово то није нисам хоћу желим код из по о без само већ њега њој њих му јој им тебе себе своју своје тамо овде само већ још тада овај ова ови тај та ти један једна друго сада врло јер мора посао под над између нема када ће бих био била",
  ar: "في من على إلى الى عن مع هل ما ماذا كيف أين اين متى لماذا كم أنا انا نحن أنت انت هو هي هذا هذه ذلك التي الذي أن ان لا لم لن ليس كان أريد اريد أحتاج احتاج يمكن يمكنني عندي لدي بعد قبل أو او ثم كل غير حتى إذا اذا لي وين شو بدي ايش عايز",
  fa: "و در به از که این آن را با برای تا چه چی چطور چگونه کجا کجاست کی چرا آیا من ما شما تو او آنها هم است هست نیست بود شود می باید دارم دارد دارید خواهم می‌خواهم میخواهم کنم کنید کند یک بر یا اما اگر چند کدام همه هر نه بله چقدر",
  "ar-Latn":
    "ana anta enta inta enti nahna ihna ehna howa hiya hiye huwa fi min 3ala ala ila 3an ma3 hal ma mish mesh mu mou mafi kif keef kayf kaif ezay ezzay ezay wayn wein wen ween fen feen ayna ayn mata emta imta shu shou esh eish aysh matha kam addesh adesh gaddesh lesh leish limatha badde baddi biddi bdi bidi bede beddi 3ayez 3ayza aywa ayez awez abgha abi urid oreed ahtaj a7taj bahtaj ba7taj yumkin yimkin mumkin momken fini fiyi lazem lazim laazem 3indi 3andi andi indi ladayya kan kano ba3d qabl aw wa walla wallah yalla ya3ni yani inshallah hon hown hena huna hunak haida hayda hatha hada hadi hadha hay illi elli allathi 3m 3am rah ra7 bukra bokra alyom lyom elyom el al lil bil bel wel",
  "fa-Latn":
    "man to ma shoma oo ou anha in un an va dar be az ke ra ba baraye bara ta che chi chetor chetori chegune chegoone koja kojast kojas key kay chera aya ast hast hastam hastim nist nistam bood bud mishe mishavad bayad daram dare darad dari darid darim nadaram mikham mikhaham mikhay mikhahim mikhastam mitoonam mitunam mitavanam mitoonid mikonam mikonid konam konid konim kardan kard beshe besham yek ye ya ama vali agar age chand chandta kodam hame har na bale are aslan lotfan mersi salam khoobi khubi chon pas vaghti digeh dige hanooz alan emrooz farda migiram begiram beram beravam miram bedam bedahid midahid chikar ro o ham inja unja onja",
};

const cache = new Map<Label, ReadonlySet<string>>();

/** The frequent words of a label; empty for labels that have none. */
export function frequentWords(label: Label): ReadonlySet<string> {
  const known = cache.get(label);
  if (known !== undefined) return known;
  const words = new Set((FREQUENT[label] ?? "").split(" ").filter((word) => word !== ""));
  cache.set(label, words);
  return words;
}
