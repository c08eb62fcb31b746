import { joined, withEnd, withRecord } from '../builders.ts';
import { checkRows } from './rows.ts';
import type { Row } from './rows.ts';

const manifest = 'imsmanifest.xml';

const archive: Row[] = [
	['P-01 refuses a zip without a manifest', { without: [manifest] }, 'P-01'],
	[
		'P-01 refuses a manifest in another case',
		{ rename: [[manifest, 'IMSManifest.xml']] },
		'P-01 IMSManifest.xml',
		'P-12 IMSManifest.xml'
	],
	[
		'P-01 refuses a manifest in a folder',
		{ rename: [[manifest, 'course/imsmanifest.xml']] },
		'P-01 course/imsmanifest.xml'
	],
	[
		'P-20 refuses a file packed by another method',
		{ zip: withRecord('player.css', (record) => record.setUint16(10, 12, true)) },
		'P-20 player.css'
	],
	[
		'P-20 refuses an encrypted file',
		{ zip: withRecord('player.css', (record) => record.setUint16(8, 1, true)) },
		'P-20 player.css'
	],
	['P-20 refuses a symbolic link', { zip: withRecord('player.css', symbolicLink) }, 'P-20 player.css'],
	[
		'P-20 refuses a ZIP64 entry',
		{ zip: withRecord('player.css', (record) => record.setUint32(20, 0xffffffff, true)) },
		'P-20 player.css'
	],
	['P-20 refuses a ZIP64 end record', { zip: zip64 }, 'P-20'],
	['P-20 refuses bytes after the end', { zip: (zip) => joined(zip, new Uint8Array(3)) }, 'P-20'],
	['P-20 refuses bytes before the first file', { zip: shifted }, 'P-20'],
	[
		'P-20 refuses a damaged file',
		{ zip: withRecord('player.css', (record) => record.setUint32(16, 1, true)) },
		'P-20 player.css'
	],
	['P-20 refuses a file whose own header has another name', { zip: otherLocalName }, 'P-20 player.css'],
	[
		'P-20 refuses files that carry their times',
		{ zip: withRecord('player.css', (record) => record.setUint32(12, 0x5a000000, true)) },
		'P-20'
	],
	[
		'P-20 refuses a name with a backslash',
		{ rename: [['player.css', 'a\\player.css']], manifest: [['"player.css"', '"a/player.css"']] },
		'P-20 a\\player.css',
		'P-12 a\\player.css'
	],
	[
		'P-20 refuses a name that climbs out',
		{ rename: [['player.css', '../player.css']] },
		'P-20 ../player.css',
		'P-12 ../player.css'
	],
	[
		'P-20 refuses an absolute name',
		{ rename: [['player.css', '/player.css']] },
		'P-20 /player.css',
		'P-12 /player.css'
	]
];

checkRows('the archive', archive);

function symbolicLink(record: DataView): void {
	record.setUint8(5, 3);
	record.setUint16(40, 0xa1ff, true);
}

/** A ZIP64 locator before the end record. */
function zip64(zip: Uint8Array): Uint8Array {
	return joined(
		zip.subarray(0, -22),
		new Uint8Array([0x50, 0x4b, 6, 7]),
		new Uint8Array(16),
		zip.subarray(-22)
	);
}

/** A zip with three bytes before it, as a self-extracting one has, all its offsets put right. */
function shifted(zip: Uint8Array): Uint8Array {
	const directory = new DataView(zip.buffer).getUint32(zip.length - 6, true);
	const copy = withEnd((end) => end.setUint32(16, directory + 3, true))(joined(new Uint8Array(3), zip));
	const view = new DataView(copy.buffer);
	for (let at = directory + 3; view.getUint32(at, true) === 0x02014b50;) {
		view.setUint32(at + 42, view.getUint32(at + 42, true) + 3, true);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}

	return copy;
}

function otherLocalName(zip: Uint8Array): Uint8Array {
	const copy = zip.slice();
	const central = Buffer.from(copy.buffer).lastIndexOf('player.css', undefined, 'latin1') - 46;
	const local = new DataView(copy.buffer).getUint32(central + 42, true);
	copy[local + 30] = 'q'.charCodeAt(0);

	return copy;
}
