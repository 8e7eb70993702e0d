import TemporaryFolders

extension TemporaryFolder {
    /// A challenge package of a function `f`, by the cases of a doctest file.
    func package(_ cases: String, _ problem: String = "") throws -> String {
        try write("name: Fixture\nkind: function\nentry_point: f\n\(problem)\n", to: "fixture/problem.yaml")
        try write(cases, to: "fixture/data/sample/cases.doctest")
        return "\(path)/fixture"
    }
}
