INSERT INTO accounts (id, owner, points, frozen) VALUES
    (1, 'Ana', 100, 0), (2, 'Ben', 40, 0), (3, 'Cleo', 0, 0), (4, 'Dag', 70, 1);
INSERT INTO journal VALUES (1, 1, 2, 1, 5);
