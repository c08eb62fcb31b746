import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkReport } from './check-report.ts';
import { loadSources } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { problems, advice, summary, coverage } = checkReport(await loadSources(root));

if (problems !== '') console.error(problems);
if (advice !== '') console.log(problems === '' ? advice : `\n${advice}`);
if (summary !== '') console.log(advice === '' ? summary : `\n${summary}`);

if (coverage !== null) writeFileSync(join(root, 'docs/coverage.md'), coverage);

process.exitCode = problems === '' ? 0 : 1;
