import { Handle, Position } from '@xyflow/react'
import { memo } from 'react'

/**
 * Where React Flow believes that edges begin and end. It looks for these whenever a card changes its size, and draws
 * no edge without them; the curves themselves come from our layout.
 */
export const Ends = memo(function Ends() {
  return (
    <>
      <Handle className="end" type="source" position={Position.Right} isConnectable={false} />
      <Handle className="end" type="target" position={Position.Left} isConnectable={false} />
    </>
  )
})
