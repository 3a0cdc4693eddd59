import type { Hours } from "../../../dialog/model/reply.ts";
import { html, type SafeHtml } from "../../html.ts";
import { labelsOf } from "../../labels/index.ts";
import { capitalised, dayNames, openTimes, weekOf } from "../../opening-hours.ts";

/** Opening hours as a table with a caption and row headers, so that each time is read with its days (WCAG 1.3.1). */
export function hoursHtml(hours: Hours): SafeHtml {
  const { language } = hours;
  const rows = weekOf(hours).map(
    (group) =>
      html`<tr class="kern-table__row"><th class="kern-table__header" scope="row">${capitalised(dayNames(group, language), language)}</th><td class="kern-table__cell">${openTimes(group, language)}</td></tr>`,
  );
  return html`<table class="kern-table kern-table--small"><caption class="kern-title">${labelsOf(language).hours}</caption><tbody class="kern-table__body">${rows}</tbody></table>`;
}
