import { manifestName } from '../names.ts';
import type { Finding } from './finding.ts';

export function inManifest(rule: string, message: string, advice: string): Finding {
	return { rule, file: manifestName, message, advice };
}
