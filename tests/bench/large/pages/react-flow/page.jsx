// React Flow with all roles and all transitions in it; what does not change keeps its identity.
import { Handle, MarkerType, Position, ReactFlow, ReactFlowProvider, useStore } from '@xyflow/react'
import { memo, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'
import '../page.css'
import { aroundOf, CARD, edges, LIT, roles, viewOn, wholeView } from '../graph.js'
import { drawn, lit, work } from '../work.js'
import './card.css'

const Card = memo(function Card({ data: { role, isLit } }) {
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <div className={isLit ? 'card lit' : 'card'} style={{ borderLeftColor: role.colour }}>
        <b>{role.title}</b>
        {role.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      <Handle type="source" position={Position.Right} />
    </>
  )
})

const nodeTypes = { card: Card }
const HANDLE = { y: CARD.height / 2, width: 1, height: 1 }
const handles = [
  { type: 'target', position: Position.Left, x: 0, ...HANDLE },
  { type: 'source', position: Position.Right, x: CARD.width, ...HANDLE },
]
const NODES = roles.map((role) => ({
  id: role.id,
  type: 'card',
  position: { x: role.x, y: role.y },
  ...CARD,
  handles,
  data: { role, isLit: false },
}))
const ARROW = { type: MarkerType.ArrowClosed }
const EDGES = edges.map(({ id, from, to }) => ({
  id,
  source: roles[from].id,
  target: roles[to].id,
  markerEnd: ARROW,
}))
const LIT_STYLE = { stroke: LIT, strokeWidth: 4 }

function Page() {
  const [chosen, choose] = useState(null)
  const [isHalf, setIsHalf] = useState(false)
  const isReady = useStore(({ width }) => width > 0)
  const nodes = useMemo(() => {
    const around = chosen === null ? null : aroundOf(chosen).roles
    return NODES.flatMap((node, index) => {
      if (isHalf && !roles[index].isKept) return []
      return [around?.has(index) ? { ...node, data: { ...node.data, isLit: true } } : node]
    })
  }, [chosen, isHalf])
  const lines = useMemo(() => {
    const around = chosen === null ? null : new Set(aroundOf(chosen).edges.map(({ index }) => index))
    return EDGES.flatMap((edge, index) => {
      if (isHalf && !edges[index].isKept) return []
      return [around?.has(index) ? { ...edge, style: LIT_STYLE } : edge]
    })
  }, [chosen, isHalf])
  useEffect(() => {
    if (isReady) drawn()
  }, [isReady])
  useEffect(() => {
    if (chosen !== null) lit(chosen)
  }, [chosen])
  useEffect(() => {
    if (isHalf) document.body.dataset.filtered = ''
  }, [isHalf])
  const [first] = useState(wholeView)
  const [onInit] = useState(
    () => (flow) =>
      work({
        view: () => flow.getViewport(),
        placeOf: (index) =>
          flow.flowToScreenPosition({
            x: roles[index].x + CARD.width / 2,
            y: roles[index].y + CARD.height / 2,
          }),
        goTo: (index, zoom) => flow.setViewport(viewOn(index, zoom), { duration: 0 }),
        goWhole: () => flow.setViewport(wholeView(), { duration: 0 }),
        // What tells that it is done comes with the change.
        filter: () => new Promise(() => setIsHalf(true)),
      }),
  )
  const [onNodeClick] = useState(
    () =>
      (_event, { id }) =>
        choose(roles.findIndex((role) => role.id === id)),
  )
  return (
    <ReactFlow
      nodes={nodes}
      edges={lines}
      nodeTypes={nodeTypes}
      defaultViewport={first}
      minZoom={0.005}
      maxZoom={4}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      onNodeClick={onNodeClick}
      onInit={onInit}
    />
  )
}

createRoot(document.getElementById('root')).render(
  <ReactFlowProvider>
    <Page />
  </ReactFlowProvider>,
)
