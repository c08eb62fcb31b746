import { optionKey } from './option-key.ts';
import type { SourceFile } from './source-file.ts';

export interface Keyed {
	/** The words alone. */
	plain: string;
	/** What the key is made of beside the words, where two lists may hold the same: a scene's id. */
	within?: string;
	/** Where they stand. */
	start: number;
}

/**
 * Gives the options of one list their keys; options that cannot be told apart are reported. `taken` keeps what each key
 * stands for: the readers of answers hand over their question's own, for the checks of `build/check`.
 */
export function giveKeys(
	file: SourceFile,
	options: readonly Keyed[],
	taken = new Map<string, Keyed>()
): string[] {
	return options.map((option) => {
		const { within } = option;
		const key = optionKey(within === undefined ? option.plain : `${within} ${option.plain}`);
		const other = taken.get(key);
		taken.set(key, other ?? option);

		if (other?.plain === option.plain && other.within === within) {
			file.report(
				option.start,
				'duplicate-option',
				`"${option.plain}" stands twice: also in line ${lineOf(file, other.start)}`,
				'reword or delete one of the two'
			);
		} else if (other !== undefined) {
			file.report(
				option.start,
				'option-key',
				`"${option.plain}" gets the same key as "${other.plain}"`,
				'change a word in one of the two'
			);
		}

		return key;
	});
}

const lineOf = (file: SourceFile, offset: number): number => file.text.slice(0, offset).split('\n').length;
