export async function loadDemo(_say: (text: string) => void): Promise<void> {}
