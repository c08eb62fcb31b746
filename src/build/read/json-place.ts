import type { SourceFile } from './source-file.ts';

/** The parsed JSON, or `undefined` after its mistake was reported. */
export function readJson(file: SourceFile): unknown {
	try {
		return JSON.parse(file.text) as unknown;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const position = /at position (\d+)/.exec(message)?.[1];

		file.report(
			position === undefined ? Math.max(0, file.text.trimEnd().length - 1) : Number(position),
			'json',
			'this is not JSON',
			`${message.replace(/,? *(in JSON )?at position.*$/s, '')}; look for a missing or a surplus comma or quote here`
		);

		return undefined;
	}
}
