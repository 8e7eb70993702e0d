/// Reads the implementations that a candidate's tests are tried on: kind `tests`.
struct ImplementationReader {
    let tree: PackageTree
    let faults: [PlantedFault]

    private static let correct = "implementations/correct"
    private static let faulty = "implementations/faulty"
    private static let maximumBytes = 1 << 20

    func cases() throws(PackageError) -> [TestCase] {
        let right = try implementations(Self.correct)
        guard !right.isEmpty else {
            throw PackageError(
                file: tree.path(Self.correct), "there is no correct implementation", advice: "add \(Self.correct)/reference.py")
        }
        let wrong = try implementations(Self.faulty)
        var cases: [TestCase] = []
        for (number, (name, source)) in right.enumerated() {
            for isReversed in [false, true] {
                let how = isReversed ? "backwards" : "in order"
                cases.append(
                    testCase(
                        "correct \(number + 1), \(how)",
                        TestedImplementation(name: name, source: source, isReversed: isReversed), "\(Self.correct)/\(name).py"))
            }
        }
        for (number, fault) in faults.enumerated() {
            guard let source = wrong.first(where: { $0.name == fault.name })?.source else {
                throw PackageError(
                    file: tree.path(FaultReader.fileName), "the fault `\(fault.name)` has no \(Self.faulty)/\(fault.name).py",
                    advice: "add the file, or remove the entry")
            }
            cases.append(
                testCase(
                    "faulty \(number + 1)", TestedImplementation(name: fault.name, source: source, fault: fault),
                    "\(Self.faulty)/\(fault.name).py"))
        }
        if let stray = wrong.first(where: { one in !faults.contains { $0.name == one.name } }) {
            throw PackageError(
                file: tree.path("\(Self.faulty)/\(stray.name).py"), "is not in \(FaultReader.fileName)",
                advice: "add `- fault: \(stray.name)` with a title")
        }
        return cases
    }

    private func testCase(_ name: String, _ implementation: TestedImplementation, _ file: String) -> TestCase {
        TestCase(id: "secret/\(name)", group: .secret, content: .suite(implementation), file: tree.path(file))
    }

    private func implementations(_ folder: String) throws(PackageError) -> [(name: String, source: [UInt8])] {
        var found: [(name: String, source: [UInt8])] = []
        for path in tree.files(under: folder) where path.hasSuffix(".py") {
            let name = String(path.dropFirst(folder.count + 1).dropLast(3))
            found.append((name, try tree.contents(of: path, limit: Self.maximumBytes)))
        }
        return found
    }
}
