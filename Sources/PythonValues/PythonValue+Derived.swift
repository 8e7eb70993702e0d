extension PythonValue {
    /// The value with every ``derived(type:repr:base:)`` in it replaced by its contents: as Python's `==` sees it.
    public var plain: PythonValue { replacingDerived { _, _, base in base } }

    /// The value with every ``derived(type:repr:base:)`` in it made an object of another type: as `type()` sees it.
    public var strict: PythonValue { replacingDerived { type, repr, _ in .other(type: type, repr: repr) } }

    private func replacingDerived(_ replace: (String, PythonString, PythonValue) -> PythonValue) -> PythonValue {
        func each(_ items: [PythonValue]) -> [PythonValue] { items.map { $0.replacingDerived(replace) } }
        switch self {
        case .derived(let type, let repr, let base): return replace(type, repr, base.replacingDerived(replace))
        case .list(let items): return .list(each(items))
        case .tuple(let items): return .tuple(each(items))
        case .set(let items): return .set(each(items))
        case .frozenset(let items): return .frozenset(each(items))
        case .iterator(let type, let items, let hasMore):
            return .iterator(type: type, items: each(items), hasMore: hasMore)
        case .dict(let entries):
            return .dict(
                entries.map {
                    Entry(key: $0.key.replacingDerived(replace), value: $0.value.replacingDerived(replace))
                })
        default: return self
        }
    }
}
