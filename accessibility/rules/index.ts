import { blockLanguage } from "./block-language.ts";
import { blockScript } from "./block-script.ts";
import { choiceOptions } from "./choice-options.ts";
import { emergencyFirst } from "./emergency-first.ts";
import { emptyBlock } from "./empty-block.ts";
import { linkPurpose } from "./link-purpose.ts";
import { linkSameText } from "./link-same-text.ts";
import { linkTarget } from "./link-target.ts";
import { linkTextUrl } from "./link-text-url.ts";
import type { Rule } from "./rule.ts";
import { sentenceLength } from "./sentence-length.ts";
import { speechAddress } from "./speech-address.ts";
import { speechDigits } from "./speech-digits.ts";
import { speechLength } from "./speech-length.ts";
import { speechSigns } from "./speech-signs.ts";
import { textBidi } from "./text-bidi.ts";
import { textCapitals } from "./text-capitals.ts";
import { textDirection } from "./text-direction.ts";
import { textMarkup } from "./text-markup.ts";
import { textPlaceholder } from "./text-placeholder.ts";
import { textUrl } from "./text-url.ts";

/** All rules, in the order in which findings are listed. A new rule is a file and a line here. */
export const RULES: readonly Rule[] = [
  blockLanguage,
  blockScript,
  textDirection,
  emptyBlock,
  emergencyFirst,
  choiceOptions,
  linkPurpose,
  linkTextUrl,
  linkSameText,
  linkTarget,
  textMarkup,
  textUrl,
  textPlaceholder,
  textBidi,
  textCapitals,
  sentenceLength,
  speechAddress,
  speechSigns,
  speechDigits,
  speechLength,
];
