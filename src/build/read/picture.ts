import type { Tokens } from 'marked';
import type { Picture } from '../../course/question.ts';
import { baseName } from './images.ts';
import type { Images } from './images.ts';
import { inspect } from './inspect.ts';
import { isBlank, trimmed } from './lines.ts';
import type { Line } from './lines.ts';
import { inlineTokens } from './markdown.ts';
import { passageOf } from './passage.ts';
import type { SourceFile } from './source-file.ts';

const PICTURE = /^!\[[^\]]*\]\([^)]*\)\s*$/;

/** The picture that a question asks about: the last line above its answers. The rest is the vignette. */
export function takePicture(
	file: SourceFile,
	scene: readonly Line[],
	images: Images
): { scene: Line[]; picture: Picture | null } {
	const last = scene.findLast((line) => !isBlank(line));
	if (last === undefined || !PICTURE.test(last.text)) return { scene: [...scene], picture: null };

	const passage = passageOf([last]);
	const tokens = inlineTokens(passage.text);
	inspect(file, passage, tokens, { images });
	const image = tokens.find((token): token is Tokens.Image => token.type === 'image');

	return {
		scene: trimmed(scene.slice(0, scene.indexOf(last))),
		picture: image === undefined ? null : { src: baseName(image.href), alt: image.text }
	};
}

/** A question about places without a picture is reported. */
export function needPicture(file: SourceFile, at: number, picture: Picture | null): picture is Picture {
	if (picture !== null) return true;

	file.report(
		at,
		'picture',
		'this question asks about places on a picture, and there is none',
		'put it on a line of its own above the answers:  ![what it shows](name.svg)'
	);
	return false;
}
