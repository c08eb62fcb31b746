import { controlDocumentNames } from '../../control-documents.ts';
import { standards } from '../../standards.ts';
import type { Finding } from '../finding.ts';
import { inManifest } from '../in-manifest.ts';
import { attribute } from '../manifest-document.ts';
import type { ManifestDocument } from '../manifest-document.ts';

/** The standard's control documents lie at the root, and the manifest points at them there (P-18, P-19). */
export function controlDocumentFindings({ root, standard, paths }: ManifestDocument): Finding[] {
	const missing = controlDocumentNames(standard).filter((name) => !paths.includes(name));
	const pairs = (attribute(root, 'schemaLocation') ?? '').trim().split(/\s+/);
	const locations = new Map(
		pairs.flatMap((uri, index) => (index % 2 === 0 ? [[uri, pairs[index + 1] ?? ''] as const] : []))
	);

	return [
		...missing.map((name): Finding => {
			const advice = 'copy the standard’s control documents to the root of the package';

			return { rule: 'P-18', file: name, message: 'this control document is missing', advice };
		}),
		...standards[standard].namespaces
			.filter(({ uri, schema }) => locations.get(uri) !== schema)
			.map(({ uri, schema }) =>
				inManifest(
					'P-19',
					`xsi:schemaLocation does not pair ${uri} with ${schema}`,
					`write “${uri} ${schema}” into it`
				)
			)
	];
}
