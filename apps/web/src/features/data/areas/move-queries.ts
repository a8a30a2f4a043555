import type { IndicatorLoad, MovePreview, MoveQuestion } from '@halsouppdrag/domain';
import { answer } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';

export const previewMove = async (json: MoveQuestion): Promise<MovePreview> =>
  answer(await api['area-moves'].preview.$post({ json }));

export const moveFigures = async ({ key, question }: { key: string; question: MoveQuestion }): Promise<IndicatorLoad> =>
  answer(await api['area-moves'].$post({ header: { 'idempotency-key': key }, json: question }));
