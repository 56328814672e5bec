const LONGEST = 60;

/**
 * The `Content-Disposition` of a download (RFC 6266) whose name tells date and title. Only letters,
 * digits and hyphens of the title survive, so that it can name neither a path nor a device.
 */
export function attachment(title: string, at: number, extension: 'md' | 'jsonl'): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const name = (slug: string): string => `krag-${day}${slug === '' ? '' : `-${slug}`}.${extension}`;
  const plain = name(slugOf(asciiOf(title)));
  const full = name(slugOf(title.normalize('NFC')));
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(full)}`;
}

function asciiOf(title: string): string {
  const bare = title.replace(/ł/g, 'l').replace(/Ł/g, 'L').normalize('NFD');
  return bare.replace(/\p{M}/gu, '').replace(/[^ -~]/g, '-');
}

function slugOf(title: string): string {
  const words = title.replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '');
}
