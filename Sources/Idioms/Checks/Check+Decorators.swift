internal import PythonSyntax

extension Edit {
    /// Puts `decorator` on a line of its own above everything that belongs to the definition.
    static func decorate(_ function: AST.AnyFunction, _ decorator: String) -> Edit {
        let start = function.startWithDecorators
        let source = function.node.source
        return .insert("@\(decorator)\(source.lineEnding)\(source.indentation(at: start))", at: start)
    }
}

extension ReviewedFile {
    /// `functools.cache` as it can be written above `function`, through the module where the bare name is taken.
    func cacheDecorator(for function: Node) -> ImportedName {
        let bare = imported("functools", "cache", at: function)
        if bare.obstacle == nil { return bare }
        let module = importedModule("functools", at: function)
        return ImportedName(text: "\(module.text).cache", edits: module.edits, obstacle: module.obstacle)
    }

    /// The calls of `function` inside itself.
    func selfCalls(in function: AST.AnyFunction) -> [AST.Call] {
        guard let variable = names.variable(function.node), variable.onlyBinding != nil else { return [] }
        return variable.occurrences(in: function.node).compactMap { mention in
            guard mention.use == .read, let call = mention.node.parent?.as(AST.Call.self), call.func == mention.node
            else {
                return nil
            }
            return call
        }
    }

    /// Everything in `node` is a whole number, as the code shows.
    func holdsIntegers(_ node: Node) -> Bool {
        if calls(node, builtin: "range") { return true }
        if let elements = node.as(AST.List.self)?.elts ?? node.as(AST.Tuple.self)?.elts {
            return elements.allSatisfy { types.type(of: $0) == .int }
        }
        guard node.kind == .name, let binding = names.variable(node)?.onlyBinding?.node else { return false }
        if let annotation = binding.as(AST.Arg.self)?.annotation?.as(AST.Subscript.self) {
            return annotation.slice.isName("int")
        }
        return binding.parent?.soleAssignment.map { $0.value.kind != .name && holdsIntegers($0.value) } ?? false
    }
}

extension AST.AnyFunction {
    /// A method: `def` right in a class.
    var isMethod: Bool { node.parent?.kind == .classDef }

    /// Every parameter, in order, `*args` and `**kwargs` among them.
    var parameters: [AST.Arg] {
        let arguments = args
        let all =
            Array(arguments.posonlyargs) + Array(arguments.args) + (arguments.vararg.map { [$0] } ?? [])
            + Array(arguments.kwonlyargs) + (arguments.kwarg.map { [$0] } ?? [])
        return all.map { AST.Arg(unchecked: $0) }
    }
}
