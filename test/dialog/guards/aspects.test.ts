import { describe, expect, it } from "vitest";
import { createAspectReader } from "../../../dialog/guards/aspects.ts";
import type { Language } from "../../../dialog/model/language.ts";
import type { Aspect } from "../../../dialog/model/outcome.ts";
import { wordReader } from "../../support/words.ts";

const reader = createAspectReader(wordReader());

describe("the aspect reader", () => {
  it.each<[Language, Aspect, string]>([
    ["de", "fees", "Wie viel kostet ein Reisepass für mein Kind?"],
    ["de", "documents", "Was muss ich mitbringen?"],
    ["de", "deadline", "Bis wann muss ich mich ummelden?"],
    ["de", "processingTime", "Wie lange dauert die Einbürgerung?"],
    ["de", "responsible", "Wo melde ich meinen Hund an?"],
    ["de", "hours", "Wann hat die Zulassungsstelle offen?"],
    ["de", "appointment", "Brauche ich einen Termin?"],
    ["de", "online", "Kann ich das von zu Hause machen?"],
    ["de", "forms", "Wo kann ich das Formular herunterladen?"],
    ["de", "procedure", "Wie melde ich ein Gewerbe an?"],
    ["de", "requirements", "Wer bekommt einen Wohnberechtigungsschein?"],
    ["de", "legalBasis", "In welchem Gesetz steht das?"],
    ["de", "overview", "Was ist eine Duldung?"],
    ["tr", "fees", "ücret ne kadar"],
    ["ar", "fees", "كم يكلف جواز السفر؟"],
    ["uk", "fees", "скільки коштує паспорт"],
    ["ku", "documents", "kîjan belge lazim in?"],
    ["fr", "deadline", "Combien de temps la carte est-elle valable ?"],
  ])("hears in %s the aspect %s: %s", (language, aspect, text) => {
    expect(reader.read(text, language)).toBe(aspect);
  });

  it("prefers the narrow question to the broad word in it", () => {
    expect(reader.read("Wo kann ich online einen Antrag stellen?", "de")).toBe("online");
    expect(reader.read("Wie teuer ist das?", "de")).toBe("fees");
  });

  it("does not take the name of a thing for a question about it", () => {
    expect(reader.read("Was ist der Online-Ausweis?", "de")).toBe("overview");
  });
});
