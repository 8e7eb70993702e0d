internal import PythonSyntax

/// What takes the dict away: its assignment in the module, or the parameter with an empty one as default.
struct MemoRemoval {
    var edits: [Edit]
    var parameter: Node?
    /// `if memo is None: memo = {}`
    var start: Node?
}

extension ReviewedFile {
    /// How the dict `variable`, in which `function` keeps results, goes.
    func memoRemoval(_ variable: Variable, _ function: AST.AnyFunction) -> MemoRemoval? {
        guard let binding = variable.bindings.first?.node, !variable.isDeclared else { return nil }
        if let parameter = binding.as(AST.Arg.self) {
            let all = function.args.args
            guard all.last == parameter.node, all.count > 1, function.args.defaults.count == 1,
                function.args.kwonlyargs.isEmpty, function.args.posonlyargs.isEmpty
            else { return nil }
            let value = function.args.defaults[0]
            let edit = Edit(all[all.count - 2].end..<value.end, "")
            if isEmpty(value, .dict) {
                return variable.bindings.count == 1 ? MemoRemoval(edits: [edit], parameter: parameter.node) : nil
            }
            guard value.isNone, variable.bindings.count == 2,
                let start = memoStart(variable.bindings[1].node, function)
            else { return nil }
            return MemoRemoval(edits: [edit, .delete(start)], parameter: parameter.node, start: start)
        }
        guard variable.bindings.count == 1, let statement = binding.statement, statement.parent == function.node.parent,
            statement.parent?.kind != .classDef,
            let value = statement.soleAssignment?.value ?? statement.as(AST.AnnAssign.self)?.value,
            isEmpty(value, .dict),
            variable.occurrences.allSatisfy({ function.node.contains($0.node) || $0.node == binding })
        else { return nil }
        return MemoRemoval(edits: [.delete(statement)])
    }

    /// `if memo is None: memo = {}` around the name in it.
    private func memoStart(_ name: Node, _ function: AST.AnyFunction) -> Node? {
        guard let statement = name.statement, let assignment = statement.soleAssignment, assignment.target == name,
            isEmpty(assignment.value, .dict), let branch = statement.parent?.as(AST.If.self),
            branch.node.parent == function.node, branch.body.count == 1, branch.orelse.isEmpty,
            let test = branch.test.as(AST.Compare.self), test.ops == [.is], test.left.isSameName(as: name),
            test.comparators[0].isNone
        else { return nil }
        return branch.node
    }
}

extension ReviewedFile {
    /// Edits inside others' ranges are put into their text.
    func merged(_ edits: [Edit]) -> [Edit]? {
        var outer: [Edit] = []
        for edit in edits {
            guard let place = outer.firstIndex(where: { $0.range.contains(edit.range.lowerBound) }) else {
                outer.append(edit)
                continue
            }
            // The same text, once: `, memo)` becomes `)`.
            let gone = source[edit.range.lowerBound..<edit.range.upperBound + 1]
            guard let found = outer[place].replacement.firstRange(of: gone) else { return nil }
            outer[place].replacement.replaceSubrange(found, with: String(gone.suffix(1)))
        }
        return outer
    }
}
