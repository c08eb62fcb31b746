// `npm start`: installs what is missing, builds the packages, opens the local LMS.
import { installPackages, run } from './set-up.js';

installPackages();
const built = run(process.execPath, ['--import', 'tsx', 'src/build/cli.ts']);
if (built !== 0) process.exit(built);

process.exit(run(process.execPath, ['--import', 'tsx', 'src/lms/cli.ts', ...process.argv.slice(2)]));
