import { MAX_MESSAGE_CHARS, tidy } from "../../../dialog/intake.ts";
import { MAX_BODY_CHARS } from "../limits.ts";
import { bareSubject, isReplySubject } from "../parse/subject.ts";
import { removeCourtesy } from "./courtesy.ts";
import { htmlToText } from "./html-to-text.ts";
import { cutAtSentence, unwrap } from "./layout.ts";
import { removeQuotes } from "./quotes.ts";
import { removeSignature } from "./signature.ts";

/** What a citizen says in a mail, as the dialog understands it. `cut`: the rest was longer than a message may be. */
export interface Wording {
  readonly text: string;
  readonly cut: boolean;
}

/** A body shorter than this often leans on its subject: "Können Sie mir die bitte nennen?" */
const SHORT_BODY_CHARS = 80;

/** Subjects that name no topic. */
const EMPTY_SUBJECT =
  /^(?:\W*|\(?(?:kein betreff|no subject|ohne betreff|konu yok|sans objet|bez tematu|без темы|без теми|бeз тема|fără subiect|بدون موضوع)\)?|(?:eine |meine )?(?:an)?fragen?|hilfe|hallo|guten tag|information(?:en)?|info|help|question|soru|вопрос|питання|pytanie|întrebare|въпрос|سؤال|پرسش|pirs)$/iu;

/** Text part before HTML part; quotes, signature, salutation and closing taken off; the subject in front of a short body. */
export function readWording(content: { readonly text: string; readonly html: string }, subject: string): Wording {
  const raw = tidy(content.text.slice(0, MAX_BODY_CHARS)) || tidy(htmlToText(content.html));
  const own = removeSignature(removeQuotes(raw));
  const said = unwrap(removeCourtesy(own)).trim();
  const text = withSubject(said, subject) || own;
  const whole = tidy(text);
  const kept = cutAtSentence(whole, MAX_MESSAGE_CHARS);
  return { text: kept, cut: kept.length < whole.length };
}

function withSubject(body: string, subject: string): string {
  const topic = bareSubject(subject);
  const useless = EMPTY_SUBJECT.test(topic) || (body !== "" && isReplySubject(subject));
  if (useless || body.length >= SHORT_BODY_CHARS || body.toLowerCase().includes(topic.toLowerCase())) return body;
  if (body === "") return isReplySubject(subject) ? "" : topic;
  return /[.?!:؟]$/.test(topic) ? `${topic} ${body}` : `${topic}: ${body}`;
}
