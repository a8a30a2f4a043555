import type { Highs, ModelData } from 'highs';
import type { ProgramAnswer, SolveProgram, ZeroOneProgram } from './zero-one-program.ts';

const feasible = 2;

/**
 * Solves programs with HiGHS (Huangfu & Hall 2018, "Parallelizing the dual revised simplex method"; highs.dev), to the
 * last decimal: no gap is accepted as good enough. Blocks its thread until done. Throws when HiGHS itself fails.
 */
export function withHighs(highs: Highs): SolveProgram {
  const { infeasible, optimal, empty } = highs.constants.modelStatus;
  const { mipLogging } = highs.constants.callbackType;
  return (program, { seconds, onProgress }) =>
    highs.withModel(modelData(highs, program), (model): ProgramAnswer => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9, time_limit: Math.max(1e-3, seconds) });
      const { modelStatus } = model.run({
        [mipLogging]: ({ data: { mip_primal_bound: value, mip_dual_bound: bound } }) => {
          if (value !== undefined && bound !== undefined) onProgress?.(value, bound);
          return undefined;
        },
      });
      const nothing = { columns: null, value: Number.POSITIVE_INFINITY };
      if (modelStatus === infeasible) return { ...nothing, bound: Number.POSITIVE_INFINITY, status: 'infeasible' };
      // With nothing to choose, the only choice is the best.
      if (modelStatus === empty) return { columns: new Float64Array(), value: 0, bound: 0, status: 'optimal' };
      const isOptimal = modelStatus === optimal;
      const bound = Number(model.info.get(isOptimal ? 'objective_function_value' : 'mip_dual_bound'));
      const status = isOptimal ? 'optimal' : 'stopped';
      if (model.info.get('primal_solution_status') !== feasible) return { ...nothing, bound, status };
      const value = Number(model.info.get('objective_function_value'));
      return { columns: model.getSolution().colValue, value, bound, status };
    });
}

function modelData({ constants, infinity }: Highs, { costs, integers, rows }: ZeroOneProgram): ModelData {
  const numCols = costs.length;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { columns, coefficients } of rows) {
    for (const [k, column] of columns.entries()) {
      indices.push(column);
      values.push(coefficients?.[k] ?? 1);
    }
    starts.push(indices.length);
  }
  const { integer, continuous } = constants.variableType;
  return {
    numCols,
    numRows: rows.length,
    colCost: [...costs],
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: rows.map(({ lower = -infinity }) => lower),
    rowUpper: rows.map(({ upper = infinity }) => upper),
    matrix: { format: 'csr', numRows: rows.length, numCols, starts, indices, values },
    integrality: costs.map((_, column) => (column < integers ? integer : continuous)),
  };
}
