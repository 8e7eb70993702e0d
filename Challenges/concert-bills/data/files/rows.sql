INSERT INTO venues VALUES
    (1, 'Old Brewery', 'Graz', 120), (2, 'Town Hall', 'Graz', 400), (3, 'Harbour Shed', 'Linz', 90);
INSERT INTO concerts VALUES
    (1, 2, 'Spring Gala', '2026-05-02 19:30'),
    (2, 1, 'Late Strings', '2026-05-02 22:00'),
    (3, 3, 'Dock Night', '2026-05-02 20:00'),
    (4, 1, 'Open Stage', '2026-05-09 20:00'),
    (5, 2, 'June Brass', '2026-06-01 18:00');
INSERT INTO performers VALUES
    (1, 'Ida Moll'), (2, 'Wind, Wood & Wire'), (3, 'Trio Kepler'), (4, 'The Ushers'), (5, 'Ida Moll');
INSERT INTO appearances VALUES (1, 3, 1), (1, 1, 2), (1, 2, 3), (2, 1, 2), (2, 4, 1), (3, 2, 1), (5, 5, 4), (5, 3, 7);
INSERT INTO tickets VALUES
    (1, 1, 2, 0), (2, 1, 2, 0), (3, 1, 5, 1), (4, 1, 30, 0),
    (5, 2, 118, 0), (6, 2, 2, 0), (7, 3, 4, 0), (8, 5, 10, 1);
