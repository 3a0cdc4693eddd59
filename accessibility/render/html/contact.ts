import type { TextLanguage } from "../../../dialog/model/language.ts";
import type { Contact } from "../../../dialog/model/reply.ts";
import { html, type SafeHtml } from "../../html.ts";
import { labelsOf } from "../../labels/index.ts";
import { telHref } from "../../phone-numbers.ts";
import { germanAttributes } from "../language-attributes.ts";
import { isolated, mailtoHref } from "./inline.ts";

/**
 * An office with its ways to reach it. The accessible name of a link begins with the office ("Bürgerbüro: 05141 916-0"), since
 * a list of links read out has no context, and contains what is seen, so that speech control finds it (WCAG 2.4.4, 2.5.3).
 */
export function contactHtml(contact: Contact): SafeHtml {
  const { language } = contact;
  const labels = labelsOf(language);
  const german = germanAttributes(language);
  const name = contact.name && html`<p class="kern-body kern-body--bold"><bdi${german}>${contact.name}</bdi></p>`;
  return html`${name}<dl class="kern-description-list">${[
    contact.phone && row(labels.phone, link(contact.name, contact.phone, telHref(contact.phone), "phone", language)),
    contact.email && row(labels.email, link(contact.name, contact.email, mailtoHref(contact.email), "email", language)),
    contact.address && row(labels.address, html`<bdi${german}>${contact.address}</bdi>`),
  ]}</dl>`;
}

const row = (term: string, description: SafeHtml): SafeHtml =>
  html`<div class="kern-description-list-item"><dt class="kern-description-list-item__key">${term}</dt><dd class="kern-description-list-item__value">${description}</dd></div>`;

function link(office: string, text: string, href: string | null, kind: "phone" | "email", language: TextLanguage): SafeHtml {
  const seen = isolated({ kind, text }, language);
  return href === null ? seen : html`<a class="kern-link" href="${href}" aria-label="${office}: ${text}">${seen}</a>`;
}
