import { fileURLToPath } from 'node:url';
import { checkReport } from './check-report.ts';
import { loadSources } from './sources.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { problems, advice, summary } = checkReport(await loadSources(root));

if (problems !== '') console.error(problems);
if (advice !== '') console.log(problems === '' ? advice : `\n${advice}`);
if (summary !== '') console.log(advice === '' ? summary : `\n${summary}`);

process.exitCode = problems === '' ? 0 : 1;
