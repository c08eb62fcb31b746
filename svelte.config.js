/** For the editor, the checks and the build alike. */
export default { compilerOptions: { runes: true } };
