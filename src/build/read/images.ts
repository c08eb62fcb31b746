import type { Tokens } from 'marked';
import type { SourceFile } from './source-file.ts';
import { reportUnknown } from './unknown-name.ts';

/** The image files that exist, and those that texts show, by repository path. */
export interface Images {
	known: ReadonlySet<string>;
	used: Set<string>;
}

/** An image needs words for those who do not see it, and a file beside the text. */
export function inspectImage(
	file: SourceFile,
	at: number,
	image: Tokens.Image,
	images: Images | undefined
): void {
	if (images === undefined) {
		file.report(
			at,
			'image-place',
			'an image cannot stand here',
			'images stand in lessons, and above the answers of questions about places on them'
		);
		return;
	}

	if (image.text.trim() === '') {
		file.report(
			at,
			'image-alt',
			'an image without words',
			`say between the brackets what it shows:  ![…](${image.href})`
		);
	}

	const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
	const path = normalize(folder + image.href);

	if (!images.known.has(path)) {
		reportUnknown(file, at, {
			what: 'image',
			name: image.href,
			known: [...images.known]
				.filter((known) => known.startsWith(folder))
				.map((known) => known.slice(folder.length)),
			otherwise: `the file would be ${path}`
		});
		return;
	}

	const clash = [...images.used].find((used) => used !== path && baseName(used) === baseName(path));

	if (clash !== undefined) {
		file.report(
			at,
			'image-name',
			`two images are called ${baseName(path)}: the other is ${clash}`,
			'rename one of the two files'
		);
	}

	images.used.add(path);
}

/** The name alone: in a package all images stand in one folder. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function normalize(path: string): string {
	const steps: string[] = [];

	for (const step of path.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.') steps.push(step);
	}

	return steps.join('/');
}
