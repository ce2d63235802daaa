import { dependencyKinds } from '../../model/dependencyKinds.ts';
import type { ControlRight, Dependency, Requirement } from '../../model/types.ts';
import { selectAt } from '../../store/selectors.ts';
import { useApp } from '../../store/useApp.ts';
import { BetweenSame } from './BetweenSame.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DependencyWays } from './DependencyWays.tsx';
import { DetailHead } from './DetailHead.tsx';
import { FactLink, FactLinks } from './FactLink.tsx';
import { OffSwitch } from './HopList.tsx';
import { Section } from './Section.tsx';
import { TechniqueList } from './TechniqueList.tsx';
import { useWords } from './useWords.ts';
import { WhatIfs } from './WhatIfs.tsx';

/** Control without a percentage, or an override of one. */
export function RightDetail({ right }: { readonly right: ControlRight }) {
  const words = useWords();
  const used = useApp(selectAt)?.controlRights.find((one) => one.fact.id === right.id);
  return (
    <>
      <DetailHead
        title={words.local(right.label) || words.word('facts.right', right.kind)}
        line={words.word('facts.right', right.kind)}
      />
      <p className="p-text">
        <FactLink id={right.holder} /> <span className="p-arrow">→</span> <FactLink id={right.target} />
      </p>
      {right.seats === undefined ? null : (
        <p className="p-text">
          {words.text('panels.right.seats', { named: right.seats.named, total: right.seats.total })}
        </p>
      )}
      {right.partners === undefined ? null : <FactLinks ids={right.partners} />}
      {used === undefined ? <p className="p-caveat">{words.text('panels.fact.absent')}</p> : null}
      <WhatIfs id={right.id} />
      <BetweenSame fact={right.id} ends={[right.holder, right.target]} />
      <ClaimList fact={right.id} />
    </>
  );
}

/** A dependency: what it is, which way each effect travels and by which rule, what it needs besides, and its sources. */
export function DependencyDetail({ dependency }: { readonly dependency: Dependency }) {
  const words = useWords();
  const at = useApp(selectAt);
  const used = at?.dependencies.find((one) => one.fact.id === dependency.id);
  const groups = at?.dataset.requirements.filter((one) => one.all.includes(dependency.id)) ?? [];
  const techniques = dependency.techniques ?? dependencyKinds[dependency.kind].techniques;
  return (
    <>
      <DetailHead
        title={words.local(dependency.label) || words.word('facts.kind', dependency.kind)}
        line={words.word('facts.kind', dependency.kind)}
      />
      <p className="p-text">
        <FactLink id={dependency.from} /> <span className="p-arrow">→</span> <FactLink id={dependency.to} />
      </p>
      {dependency.description === undefined ? null : <p className="p-text">{words.local(dependency.description)}</p>}
      {used === undefined ? <p className="p-caveat">{words.text('panels.fact.absent')}</p> : null}
      {used?.presence === 'planned' || used?.presence === 'possible' ? (
        <p className="p-hint">{words.text(`facts.presence.${used.presence}`)}</p>
      ) : null}
      <Section title={words.text('panels.dependency.ways')}>
        <p className="p-rule">{words.word('facts.kind', dependency.kind, '.rule')}</p>
        <DependencyWays dependency={dependency} />
      </Section>
      {groups.map((group) => (
        <RequirementPart key={group.id} requirement={group} />
      ))}
      {techniques.length === 0 ? null : (
        <Section title={words.text('panels.hop.techniques')}>
          <TechniqueList ids={techniques} />
          {dependency.techniques === undefined ? (
            <p className="p-hint">{words.text('panels.dependency.usualTechniques')}</p>
          ) : null}
        </Section>
      )}
      <OffSwitch facts={[dependency.id]} />
      <WhatIfs id={dependency.id} />
      <BetweenSame fact={dependency.id} ends={[dependency.from, dependency.to]} />
      <ClaimList fact={dependency.id} />
    </>
  );
}

/** An AND group: all of its links are needed. */
export function RequirementDetail({ requirement }: { readonly requirement: Requirement }) {
  const words = useWords();
  return (
    <>
      <DetailHead
        title={
          words.local(requirement.label) ||
          words.text('panels.requirement.title', { name: { entity: requirement.target } })
        }
      />
      <RequirementPart requirement={requirement} />
      <ClaimList fact={requirement.id} />
    </>
  );
}

function RequirementPart({ requirement }: { readonly requirement: Requirement }) {
  const words = useWords();
  return (
    <Section title={words.text('panels.requirement.caption')}>
      <p className="p-text">
        {words.text('panels.requirement.rule', {
          name: { entity: requirement.target },
          count: requirement.all.length,
        })}
      </p>
      <FactLinks ids={requirement.all} />
    </Section>
  );
}
