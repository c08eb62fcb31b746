import { extensionFault, repeatedBaseNames, spellingFault } from '../../names.ts';
import type { Finding } from '../finding.ts';

/** File names that every encoder, server and importer treats alike (P-12, P-13, P-15). */
export function nameFindings(paths: readonly string[]): Finding[] {
	return [
		...paths.flatMap((file) =>
			finding('P-12', file, spellingFault(file), 'rename it in lower case, without spaces or accents')
		),
		...repeatedBaseNames(paths).flatMap(({ path, first }) =>
			finding('P-13', path, `${first} has the same base name`, 'give each file a name of its own')
		),
		...paths.flatMap((file) =>
			finding('P-15', file, extensionFault(file), 'leave it out, or convert it to a common format')
		)
	];
}

function finding(rule: string, file: string, message: string | null, advice: string): Finding[] {
	return message === null ? [] : [{ rule, file, message, advice }];
}
