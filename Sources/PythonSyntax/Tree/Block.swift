/// Statements that run one after the other: a body, an `else`, a `finally`.
public struct Block {
    /// The statement, handler, case or module that it belongs to.
    public let owner: Node
    public let statements: NodeList
    /// Place of the statement that was asked about.
    public let position: Int
}

extension Node {
    /// This statement, or the one that this node is part of.
    public var statement: Node? {
        kind.isStatement ? self : ancestors.first { $0.kind.isStatement }
    }

    /// The block that this statement stands in.
    public var block: Block? {
        guard kind.isStatement, let owner = parent else { return nil }
        for list in owner.blocks {
            // Statements lie in the order of the walk.
            guard let first = list.first, let last = list.last, first.index <= index, index <= last.index else { continue }
            var low = 0
            var high = list.count - 1
            while low < high {
                let middle = (low + high) / 2
                if list[middle].index < index { low = middle + 1 } else { high = middle }
            }
            if list[low] == self { return Block(owner: owner, statements: list, position: low) }
        }
        return nil
    }

    /// The blocks that this node owns, in order.
    public var blocks: [NodeList] {
        switch kind {
        case .module, .interactive: [list(0)]
        case .functionDef, .asyncFunctionDef: [list(2)]
        case .classDef: [list(3)]
        case .for, .asyncFor: [list(2), list(3)]
        case .while, .if: [list(1), list(2)]
        case .with, .asyncWith: [list(1)]
        case .try, .tryStar: [list(0), list(2), list(3)]
        case .exceptHandler: [list(2)]
        case .matchCase: [list(2)]
        default: []
        }
    }

    /// The statement before this one in its block.
    public var previousStatement: Node? {
        guard let block, block.position > 0 else { return nil }
        return block.statements[block.position - 1]
    }

    /// The statement after this one in its block.
    public var nextStatement: Node? {
        guard let block, block.position + 1 < block.statements.count else { return nil }
        return block.statements[block.position + 1]
    }

    /// The `def`, `async def` or lambda around this node; nil at the level of a module or a class body.
    public var enclosingFunction: Node? {
        for ancestor in ancestors {
            switch ancestor.kind {
            case .functionDef, .asyncFunctionDef, .lambda: return ancestor
            case .classDef: return nil
            default: continue
            }
        }
        return nil
    }

    /// The nearest loop around this node, whatever lies between.
    public var enclosingLoop: Node? {
        for ancestor in ancestors where AST.AnyFor.accepts(ancestor.kind) || ancestor.kind == .while { return ancestor }
        return nil
    }

    /// Part of an f-string: before Python 3.12 its place is not known, so nothing here can be edited.
    public var isInsideFString: Bool { ancestors.contains { $0.kind == .joinedStr } }
}
