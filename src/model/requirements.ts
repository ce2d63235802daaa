import type { Reading } from './reading.ts';
import type { Dataset } from './types.ts';

/**
 * An AND group stands for one step into its target, so each of its dependencies must touch that target: which end it
 * is depends on the kind (a shared system falls on its users against the arrow). O(groups + dependencies).
 */
export function checkRequirements(dataset: Dataset, reading: Reading): void {
  const byId = new Map(dataset.dependencies.map((dependency) => [dependency.id, dependency]));
  dataset.requirements.forEach((requirement, i) => {
    requirement.all.forEach((id, k) => {
      const dependency = byId.get(id);
      if (dependency === undefined) return;
      if (dependency.from !== requirement.target && dependency.to !== requirement.target) {
        reading.report('groupElsewhere', `requirements[${i}].all[${k}]`, {
          dependency: id,
          target: requirement.target,
          from: dependency.from,
          to: dependency.to,
        });
      }
    });
  });
}
