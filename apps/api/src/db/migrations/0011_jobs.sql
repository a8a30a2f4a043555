CREATE TYPE "public"."job_state" AS ENUM('waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted');--> statement-breakpoint
CREATE TABLE "job" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"state" "job_state" NOT NULL,
	"asked_by" text,
	"question" jsonb NOT NULL,
	"progress" jsonb,
	"answer" jsonb,
	"problem" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"heartbeat_at" timestamp (3) with time zone,
	CONSTRAINT "job_ended" CHECK (("job"."ended_at" is null) = ("job"."state" in ('waiting', 'running'))),
	CONSTRAINT "job_answered" CHECK (("job"."answer" is not null) = ("job"."state" = 'done'))
);
--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_not_ended" ON "job" USING btree ("state","created_at") WHERE "job"."ended_at" is null;