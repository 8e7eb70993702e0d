internal import PythonSyntax

/// Bindings that the compiler insists on: `nonlocal name` is an error once no function around it binds `name`.
struct NeededBindings {
    /// For each variable that is declared `nonlocal`: where its own function binds it.
    private let places: [[Range<Int>]]

    init(_ tree: SyntaxTree) {
        guard tree.nodes.contains(where: { $0.kind == .nonlocal }) else {
            places = []
            return
        }
        places = Names(tree).variables.compactMap { variable in
            guard variable.occurrences.contains(where: { $0.node.kind == .nonlocal }) else { return nil }
            let home = variable.scope.number
            return variable.bindings.filter { $0.scope == home }.map(\.node.range)
        }
    }

    /// Whether `edit` takes the last binding of such a variable away.
    func areBroken(by edit: SourceEdit) -> Bool {
        places.contains { ranges in
            !ranges.isEmpty && ranges.allSatisfy { $0.clamped(to: edit.range) == $0 }
        }
    }
}
