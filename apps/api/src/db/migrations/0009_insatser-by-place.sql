ALTER TABLE "insats" ADD COLUMN "area_ids" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "insats" ADD COLUMN "levnadsvanor" "levnadsvana"[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "insats_by_place" ON "insats" USING gin ("area_ids","levnadsvanor");--> statement-breakpoint
-- The lists are written in tables of their own; the row of the insats keeps a copy, so that one index knows both. A list
-- that is only taken away keeps its copy: no insats is without areas or levnadsvanor but between being cleared and filled.
CREATE FUNCTION "keep_insats_areas"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE insats SET area_ids = listed.ids
	FROM (SELECT insats_id, array_agg(area_id ORDER BY ordinal) AS ids FROM insats_area
		WHERE insats_id IN (SELECT insats_id FROM changed) GROUP BY insats_id) AS listed
	WHERE insats.id = listed.insats_id AND insats.area_ids <> listed.ids;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE FUNCTION "keep_insats_levnadsvanor"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE insats SET levnadsvanor = listed.levnadsvanor
	FROM (SELECT insats_id, array_agg(levnadsvana ORDER BY levnadsvana) AS levnadsvanor FROM insats_levnadsvana
		WHERE insats_id IN (SELECT insats_id FROM changed) GROUP BY insats_id) AS listed
	WHERE insats.id = listed.insats_id AND insats.levnadsvanor <> listed.levnadsvanor;
	RETURN NULL;
END;
$$;
--> statement-breakpoint
CREATE TRIGGER "insats_area_added" AFTER INSERT ON "insats_area"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "keep_insats_areas"();
--> statement-breakpoint
CREATE TRIGGER "insats_area_changed" AFTER UPDATE ON "insats_area"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "keep_insats_areas"();
--> statement-breakpoint
CREATE TRIGGER "insats_area_removed" AFTER DELETE ON "insats_area"
	REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "keep_insats_areas"();
--> statement-breakpoint
CREATE TRIGGER "insats_levnadsvana_added" AFTER INSERT ON "insats_levnadsvana"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "keep_insats_levnadsvanor"();
--> statement-breakpoint
CREATE TRIGGER "insats_levnadsvana_changed" AFTER UPDATE ON "insats_levnadsvana"
	REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "keep_insats_levnadsvanor"();
--> statement-breakpoint
CREATE TRIGGER "insats_levnadsvana_removed" AFTER DELETE ON "insats_levnadsvana"
	REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "keep_insats_levnadsvanor"();
--> statement-breakpoint
-- Those that are there already, through the triggers themselves.
UPDATE "insats_area" SET "ordinal" = "ordinal";
--> statement-breakpoint
UPDATE "insats_levnadsvana" SET "levnadsvana" = "levnadsvana";
