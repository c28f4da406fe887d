import {getCACertificates, setDefaultCACertificates} from 'node:tls';
import type {Certificate} from './certificate.ts';

/** Runs `act` while this process trusts `certificate`, as NODE_EXTRA_CA_CERTS would make it. */
export async function trusting<T>({cert}: Certificate, act: () => Promise<T>): Promise<T> {
  const usual = getCACertificates('default');
  setDefaultCACertificates([...usual, cert]);
  try {
    return await act();
  } finally {
    setDefaultCACertificates(usual);
  }
}
