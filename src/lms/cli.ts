import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startLms } from './server.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
const port = Number(values.port);

if (!Number.isInteger(port) || port < 0 || port > 65535) {
	console.error(`--port ${values.port}: a port is a whole number up to 65535`);
	process.exit(2);
}

const lms = await startLms({
	packages: fromRoot('dist/packages'),
	store: fromRoot('.lms'),
	port,
	log: (line) => {
		console.error(line);
	}
});
console.log(`The courses are at ${lms.url}  (Ctrl-C ends)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		void lms.close().then(() => process.exit(0));
	});
}
