import { learnModels } from "./models.ts";
import { learnSearch } from "./search.ts";

/** `npm run learn -- models` writes the classifiers anew; `-- search` prints what parameters.ts should say. */
const LESSONS: Readonly<Record<string, () => string[]>> = { models: learnModels, search: learnSearch };

const lesson = LESSONS[process.argv[2] ?? ""];
if (!lesson) {
  console.error(`learn what? ${Object.keys(LESSONS).join(" | ")}`);
  process.exit(1);
}
for (const line of lesson()) console.log(line);
