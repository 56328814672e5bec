/** The name of the cookie that holds a sign-in's token. */
export const SIGN_IN_COOKIE = 'krag';

/** The value of a cookie in a request's `Cookie` header, exactly as it was sent; null where there is none. */
export function cookieFrom(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
