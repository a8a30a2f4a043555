import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../../components/save-file.ts';
import { fetchWorkbook, type Progress } from './fetch-workbook.ts';

export type Workbook =
  | { readonly step: 'idle' | 'cancelled' | 'failed' }
  | { readonly step: 'fetching'; readonly progress: Progress }
  | { readonly step: 'done'; readonly progress: Progress };

/** Fetches the workbook of the insatser; leaving the page, or saying so, ends it and nothing is saved. */
export function useWorkbook() {
  const [workbook, setWorkbook] = useState<Workbook>({ step: 'idle' });
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);

  const start = async (address: string) => {
    const controller = new AbortController();
    ending.current?.abort();
    ending.current = controller;
    let latest: Progress = { rows: 0, bytes: 0 };
    const show = (progress: Progress) => {
      latest = progress;
      if (!controller.signal.aborted) setWorkbook({ step: 'fetching', progress });
    };
    show(latest);
    try {
      saveFile(await fetchWorkbook(address, controller.signal, show), 'insatser.xlsx');
      setWorkbook({ step: 'done', progress: latest });
    } catch {
      // Either way no file was saved, and pressing the button again is the way on.
      setWorkbook({ step: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { workbook, start, cancel: () => ending.current?.abort() };
}
