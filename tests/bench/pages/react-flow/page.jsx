// The smallest honest page over React Flow: cards that are buttons, and a press on one lights its lines and its neighbours.

import { CARD, roles, transitions } from 'virtual:graph'
import { Handle, MarkerType, Position, ReactFlow } from '@xyflow/react'
import { memo, useCallback, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import '@xyflow/react/dist/style.css'
import '../page.css'
import './card.css'

const Card = memo(function Card({ data: { title, level, state } }) {
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <button
        type="button"
        className="card nopan"
        aria-pressed={state === 'lit'}
        data-lit={state === 'lit' ? '' : undefined}
        data-faded={state === 'faded' ? '' : undefined}
      >
        <span className="title">{title}</span>
        {level}
      </button>
      <Handle type="source" position={Position.Right} />
    </>
  )
})

const nodeTypes = { card: Card }

const NODES = roles.map(({ id, title, level, x, y }) => ({
  id,
  type: 'card',
  position: { x, y },
  ...CARD,
  data: { title, level, state: 'plain' },
}))

const ARROW = { type: MarkerType.ArrowClosed }

const EDGES = transitions.map(({ from, to }) => ({
  id: `${from}~${to}`,
  source: from,
  target: to,
  markerEnd: ARROW,
}))

const touches = (edge, id) => edge.source === id || edge.target === id

/** What a choice leaves as it is keeps its identity, so that it is not drawn again. */
function nodesFor(chosen) {
  if (chosen === null) return NODES
  const near = new Set(
    EDGES.filter((edge) => touches(edge, chosen)).flatMap((edge) => [edge.source, edge.target]),
  )
  return NODES.map((node) => {
    if (node.id !== chosen && near.has(node.id)) return node
    return { ...node, data: { ...node.data, state: node.id === chosen ? 'lit' : 'faded' } }
  })
}

const edgesFor = (chosen) =>
  chosen === null
    ? EDGES
    : EDGES.map((edge) => ({ ...edge, className: touches(edge, chosen) ? 'lit' : 'faded' }))

function Page() {
  const [chosen, choose] = useState(null)
  const nodes = useMemo(() => nodesFor(chosen), [chosen])
  const edges = useMemo(() => edgesFor(chosen), [chosen])
  const onNodeClick = useCallback((_event, node) => choose(node.id), [])
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      onNodeClick={onNodeClick}
      fitView
      minZoom={0.05}
    />
  )
}

createRoot(document.getElementById('root')).render(<Page />)
