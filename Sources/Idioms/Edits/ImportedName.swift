public import PythonSyntax

/// A name of a module as it can be written at some place of a file, with the import that it takes.
public struct ImportedName {
    /// What to write: `Counter`, `collections.Counter` or whatever the file calls it.
    public let text: String
    /// The import to add; nothing if the file has one already.
    public let edits: [Edit]
    /// Why it cannot be used.
    let obstacle: String?
}

extension ReviewedFile {
    /// `name` of `module`, as it can be written at `node`: through an import that the file has, or by adding
    /// `from module import name`.
    public func imported(_ module: String, _ name: String, at node: Node) -> ImportedName {
        for variable in names.importedVariables {
            guard let binding = variable.onlyBinding, binding.use == .importing, binding.node.start < node.start,
                let alias = binding.node.as(AST.Alias.self)
            else { continue }
            let from = binding.node.parent?.as(AST.ImportFrom.self)
            let isWanted =
                from.map { $0.level <= 0 && $0.module?.isSpelled(module) == true && alias.name.isSpelled(name) }
                ?? alias.name.isSpelled(module)
            guard isWanted, runsBefore(binding.node, node), names.lookUp(variable.name, at: node) == variable else {
                continue
            }
            if from != nil { return ImportedName(text: variable.name, edits: [], obstacle: nil) }
            let base = alias.asname.map { "\($0)" } ?? module
            return ImportedName(text: "\(base).\(name)", edits: [], obstacle: nil)
        }
        let obstacle =
            isItself(module) ? "the file is `\(module)` itself"
            : names.lookUp(name, at: node) != nil ? "`\(name)` has another meaning here"
            : names.hasStarImport ? "a star import may define `\(name)`" : nil
        return ImportedName(
            text: name, edits: [.insert("from \(module) import \(name)\(source.lineEnding)", at: importPlace)],
            obstacle: obstacle)
    }

    /// The import stands in a block around `node`: nothing decides whether it is reached but what decides about `node`.
    private func runsBefore(_ alias: Node, _ node: Node) -> Bool {
        guard let owner = alias.parent?.block?.owner else { return false }
        return owner.contains(node)
    }

    /// `module` itself, as ``imported(_:_:at:)``.
    public func importedModule(_ module: String, at node: Node) -> ImportedName {
        for variable in names.importedVariables {
            guard let binding = variable.onlyBinding, binding.use == .importing, binding.node.parent?.kind == .import,
                let alias = binding.node.as(AST.Alias.self), alias.name.isSpelled(module),
                binding.node.start < node.start, runsBefore(binding.node, node),
                names.lookUp(variable.name, at: node) == variable
            else { continue }
            return ImportedName(text: variable.name, edits: [], obstacle: nil)
        }
        let obstacle =
            isItself(module) ? "the file is `\(module)` itself"
            : names.lookUp(module, at: node) != nil ? "`\(module)` has another meaning here"
            : names.hasStarImport ? "a star import may define `\(module)`" : nil
        return ImportedName(
            text: module, edits: [Edit.insert("import \(module)\(source.lineEnding)", at: importPlace)], obstacle: obstacle)
    }

    /// Whether importing `module` would import this very file.
    private func isItself(_ module: String) -> Bool {
        !settings.moduleName.isEmpty && module.prefix { $0 != "." } == settings.moduleName
    }

    /// Start of the line where an import can be added: behind the docstring and the `__future__` imports, before the
    /// first other statement.
    private var importPlace: Int {
        let body = AST.Module(unchecked: tree.root).body
        var last: Node?
        for (position, statement) in body.enumerated() {
            let isDocstring = position == 0 && statement.as(AST.Expr.self)?.value.isString == true
            let isFuture = statement.as(AST.ImportFrom.self)?.module.map { $0 == "__future__" } ?? false
            guard isDocstring || isFuture else { break }
            last = statement
        }
        if let last { return source.lineEnd(source.line(at: max(last.start, last.end - 1))) }
        guard let first = body.first else { return 0 }
        return source.lineRange(source.line(at: firstByte(of: first))).lowerBound
    }

    /// A decorated definition begins at its first decorator's `@`.
    private func firstByte(of statement: Node) -> Int {
        let decorators =
            statement.as(AST.AnyFunction.self)?.decoratorList ?? statement.as(AST.ClassDef.self)?.decoratorList
        return decorators?.first?.start ?? statement.start
    }
}
