import { Problem } from '@halsouppdrag/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { travelText as text } from '../../text/tackning-travel.ts';
import { networksQuery } from './network-queries.ts';

/** How the sending of a file goes. */
export type Upload =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Sends a file, telling how much of it has been sent, which `fetch` cannot. Leaving the page gives it up.
 */
export function useUpload() {
  const [upload, setUpload] = useState<Upload>({ kind: 'none' });
  const request = useRef<XMLHttpRequest | null>(null);
  const client = useQueryClient();
  useEffect(() => () => request.current?.abort(), []);
  const send = (file: File) => {
    const sending = new XMLHttpRequest();
    request.current = sending;
    setUpload({ kind: 'sending', share: 0 });
    sending.upload.onprogress = ({ loaded, total }) => setUpload({ kind: 'sending', share: loaded / total });
    sending.onerror = () => setUpload({ kind: 'failed', message: text.failed });
    sending.onload = () => {
      if (sending.status === 202) {
        setUpload({ kind: 'none' });
        void client.invalidateQueries({ queryKey: networksQuery.queryKey });
      } else setUpload({ kind: 'failed', message: problemIn(sending.responseText) });
    };
    sending.open('POST', `/api/networks?fileName=${encodeURIComponent(file.name)}`);
    sending.setRequestHeader('Content-Type', 'application/octet-stream');
    sending.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    sending.send(file);
  };
  const cancel = () => {
    request.current?.abort();
    setUpload({ kind: 'none' });
  };
  return { upload, send, cancel };
}

function problemIn(body: string): string {
  try {
    return Problem.parse(JSON.parse(body)).detail;
  } catch {
    return text.failed;
  }
}
