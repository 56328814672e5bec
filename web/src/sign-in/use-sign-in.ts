import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Me } from '../../../src/core/protocol/http.js';
import { useServices } from '../app/services.js';
import { request, RequestRefused } from '../http/api.js';
import { keys } from '../http/queries.js';
import { chooseLanguage } from '../texts/i18n.js';

/** How far the sign-in has come. */
export type SignIn =
  | { readonly step: 'working' }
  | { readonly step: 'no-token' }
  | { readonly step: 'done'; readonly me: Me }
  | { readonly step: 'failed'; readonly why: RequestRefused | null };

/**
 * Signs in with the token behind the `#` of a personal link, which leaves the address at once: it
 * must not stay in the history of a shared computer.
 */
export function useSignIn(): SignIn {
  const queries = useQueryClient();
  const { store } = useServices();
  const [state, setState] = useState<SignIn>({ step: 'working' });
  const begun = useRef(false);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void signIn().then(async (next) => {
      if (next.step === 'done') {
        queries.setQueryData(keys.me, next.me);
        await chooseLanguage(next.me.language, store);
      }
      setState(next);
    });
  }, [queries, store]);
  return state;
}

async function signIn(): Promise<SignIn> {
  const token = decodeURIComponent(location.hash.slice(1));
  history.replaceState(history.state, '', location.pathname);
  try {
    const me =
      token === '' ? await request<Me>('GET', '/me') : await request<Me>('POST', '/sign-in', { token });
    return { step: 'done', me };
  } catch (error) {
    if (token === '') return { step: 'no-token' };
    return { step: 'failed', why: error instanceof RequestRefused ? error : null };
  }
}
