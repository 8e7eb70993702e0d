import Challenges
import Testing

@Suite("challenge library")
struct ChallengeLibraryTests {
    @Test("a challenge is found by slug and by path")
    func finding() throws {
        let package = try PackageFixture(PackageFixture.function)
        let library = ChallengeLibrary(roots: ["\(package.parent)/none", package.parent])
        #expect(library.slugs() == ["two-sum"])
        #expect(try library.challenge("two-sum").entryPoint == "two_sum")
        #expect(try ChallengeLibrary(roots: []).challenge(package.folder).slug == "two-sum")
    }

    @Test("an unknown slug is answered with the nearest one")
    func unknown() throws {
        let package = try PackageFixture(PackageFixture.function)
        let library = ChallengeLibrary(roots: [package.parent])
        for (slug, message) in [
            ("two-smu", "two-smu: there is no challenge of that name; did you mean two-sum?"),
            ("twosum", "twosum: there is no challenge of that name; did you mean two-sum?"),
            ("lru-cache", "lru-cache: there is no challenge of that name"),
        ] {
            do {
                _ = try library.challenge(slug)
                Issue.record("\(slug) was found")
            } catch {
                #expect(error.description == message)
            }
        }
    }

    @Test("a broken package is listed with its error")
    func listing() throws {
        let package = try PackageFixture(PackageFixture.function)
        try package.write("kind: function\n", to: "../broken/problem.yaml")
        try package.write("no package", to: "../notes.txt")
        let listings = ChallengeLibrary(roots: [package.parent]).all()
        #expect(listings.map(\.slug) == ["broken", "two-sum"])
        #expect((try? listings[0].challenge.get()) == nil)
        #expect((try? listings[1].challenge.get())?.slug == "two-sum")
    }
}
