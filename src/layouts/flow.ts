import type { Drawing } from '../view/drawing.ts';
import { type Chart, readChart } from './chart.ts';
import { type Placing, placeComponent } from './component.ts';
import { findComponents, pickChart } from './components.ts';
import { keepPlaces } from './keep.ts';
import type { Layout, LayoutHints, Point, Positions } from './layout.ts';
import { packComponents } from './pack.ts';
import { writePositions } from './positions.ts';

/**
 * Route view: from left to right in the direction in which the compromise travels; the lit route sets the columns, or
 * the dependencies where no route is lit. The layered layout turned on its side, with all that it promises.
 */
function placeAlongRoute(drawing: Drawing, hints: LayoutHints): Positions {
  const routed = drawing.edges.some((edge) => edge.step !== undefined);
  const edges = drawing.edges.map((edge) => ({
    ...edge,
    layered: routed ? edge.step !== undefined : edge.family === 'dependency',
  }));
  const chart = readChart({ ...drawing, edges });
  const lying = turnChart(chart);
  const parts = findComponents(lying).map((part) => {
    const own = pickChart(lying, part);
    return { part, chart: own, placing: placeComponent(own) };
  });
  const turnedHints = { fixed: turnPoints(hints.fixed), previous: turnPoints(hints.previous) };
  return writePositions(chart, turnPlacing(chart, keepPlaces(lying, packComponents(lying, parts), turnedHints)));
}

/** The layout in the list. */
export const placeFlow: Layout = { id: 'flow', title: 'picture.layout.flow', place: placeAlongRoute };

function turnChart(chart: Chart): Chart {
  const { width, height, labelWidth, labelHeight } = chart;
  return { ...chart, width: height, height: width, labelWidth: labelHeight, labelHeight: labelWidth };
}

function turnPoints(points: Readonly<Record<string, Point>>): Record<string, Point> {
  return Object.fromEntries(Object.entries(points).map(([id, { x, y }]) => [id, { x: y, y: x }]));
}

function turnPlacing(chart: Chart, placing: Placing): Placing {
  const turn = ({ x, y }: Point): Point => ({ x: y, y: x });
  const { boxes, ways, labels } = placing;
  return {
    boxes: { x: boxes.y, y: boxes.x, width: chart.width, height: chart.height },
    ways: new Map(
      [...ways].map(([edge, way]) => [
        edge,
        {
          points: way.points.map(turn),
          bend: way.bend === 'vertical' ? ('horizontal' as const) : ('vertical' as const),
        },
      ]),
    ),
    labels: { places: new Map([...labels.places].map(([edge, at]) => [edge, turn(at)])), clashes: labels.clashes },
  };
}
