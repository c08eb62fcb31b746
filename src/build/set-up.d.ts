export const root: string;
export function chromiumOptions(): { executablePath?: string; args: string[] };
