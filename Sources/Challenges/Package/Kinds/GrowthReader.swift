/// Reads `growth.yaml`: kind `optimise`.
struct GrowthReader {
    let tree: PackageTree
    let entryPoint: String

    static let fileName = "growth.yaml"
    private static let maximumFactor = 1_000.0
    private static let maximumSourceBytes = 1 << 20

    /// A case for each limited resource.
    func cases() throws(PackageError) -> [TestCase] {
        guard tree.hasFile(Self.fileName) else {
            throw PackageError(
                file: tree.folder, "there is no \(Self.fileName), and a challenge to optimise needs one",
                advice: "add one with setup, call, sizes and time_factor")
        }
        let file = tree.path(Self.fileName)
        let document = try YAMLMapping(
            try tree.text(of: Self.fileName, limit: YAMLMapping.maximumBytes), file: file)
        let plan = try plan(document)
        return GrowthPlan.Resource.allCases.filter { plan.factor($0) != nil }.map {
            TestCase(id: "growth/\($0.rawValue)", group: .sample, content: .growth(plan, $0), file: file)
        }
    }

    private func plan(_ document: YAMLMapping) throws(PackageError) -> GrowthPlan {
        try document.allow(["setup", "call", "sizes", "time_factor", "memory_factor", "reference", "compare"])
        var others: [GrowthPlan.MeasuredSource] = []
        for name in try document.texts("compare") ?? [] { others.append(try source(name, "compare", document)) }
        let time = try document.number("time_factor", unit: "times", maximum: Self.maximumFactor)
        let memory = try document.number("memory_factor", unit: "times", maximum: Self.maximumFactor)
        guard time != nil || memory != nil else {
            throw PackageError(
                file: document.file, "limits neither time nor memory", advice: "add `time_factor: 4`")
        }
        let reference = try document.required("reference", advice: "add `reference: accepted/idiomatic.py`")
        return GrowthPlan(
            setup: try document.required("setup", advice: "add Python that defines `build(n)`"),
            arguments: try arguments(document),
            sizes: try sizes(document), timeFactor: time, memoryFactor: memory,
            reference: try source(reference, "reference", document), others: others)
    }

    /// What stands between the parentheses of `call`.
    private func arguments(_ document: YAMLMapping) throws(PackageError) -> String {
        let advice = "write `call: \(entryPoint)(build(n))`"
        let call = try document.required("call", advice: advice)
        guard !entryPoint.isEmpty, call.hasPrefix("\(entryPoint)("), call.hasSuffix(")") else {
            throw PackageError(
                file: document.file, line: document.line(of: "call"), "`call` is no call of the entry point", advice: advice)
        }
        return String(call.dropFirst(entryPoint.count + 1).dropLast())
    }

    private func sizes(_ document: YAMLMapping) throws(PackageError) -> [Int] {
        let texts = try document.texts("sizes") ?? []
        let sizes = texts.compactMap { Int($0.filter { $0 != "_" }) }
        guard sizes.count == texts.count, sizes.count >= 3, sizes.allSatisfy({ $0 > 0 }),
            zip(sizes, sizes.dropFirst()).allSatisfy({ $0 < $1 })
        else {
            throw PackageError(
                file: document.file, line: document.line(of: "sizes"), "`sizes` are not three or more growing numbers",
                advice: "write `sizes: [2000, 4000, 8000]`")
        }
        return sizes
    }

    private func source(
        _ name: String, _ key: String, _ document: YAMLMapping
    ) throws(PackageError) -> GrowthPlan.MeasuredSource {
        let path = "submissions/\(name)"
        guard tree.hasFile(path) else {
            throw PackageError(
                file: document.file, line: document.line(of: key), "there is no \(Excerpt.plain(path))",
                advice: "correct the name, or add the file")
        }
        return GrowthPlan.MeasuredSource(name: name, source: try tree.contents(of: path, limit: Self.maximumSourceBytes))
    }
}
