import ts from 'typescript';

/** A test as its file names it; `…` stands for what a loop fills in. */
export interface Title {
	/** From the root of the repository. */
	file: string;
	text: string;
}

const ID = /\b[PRQFSTXBM]-\d\d\b/g;

/** The rules that a title names, each once. */
export function idsIn(text: string): string[] {
	return [...new Set(text.match(ID))];
}

/**
 * Titles of the tests and groups in a file that name a rule, as they are written: no test is run for this. In a table of
 * tests, a row's own title counts: the first of its cells, when it begins with a rule.
 */
export function titlesIn(file: string, code: string): Title[] {
	const titles: Title[] = [];
	const note = (node: ts.Node | undefined) => {
		const text = node && textOf(node);
		if (text && idsIn(text).length > 0) titles.push({ file, text });
	};
	const look = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && isTest(node.expression)) note(node.arguments[0]);
		if (ts.isArrayLiteralExpression(node) && isRow(node)) note(node.elements[0]);
		ts.forEachChild(node, look);
	};
	look(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));

	return titles;
}

/** `it`, `test.describe`, `it.each(rows)`; what is skipped proves nothing. */
function isTest(callee: ts.Expression): boolean {
	if (ts.isIdentifier(callee)) return ['it', 'test', 'describe'].includes(callee.text);
	if (ts.isPropertyAccessExpression(callee))
		return !/^(skip|todo|fixme)$/.test(callee.name.text) && isTest(callee.expression);

	return ts.isCallExpression(callee) && isTest(callee.expression);
}

/** Not the argument of a call: that is a list of what is expected, not a row of a table. */
function isRow({ parent, elements }: ts.ArrayLiteralExpression): boolean {
	return !ts.isCallExpression(parent) && /^[A-Z]-\d\d\b.* /.test((elements[0] && textOf(elements[0])) ?? '');
}

function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;

	return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}
