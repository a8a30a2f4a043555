CREATE TABLE "network" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text,
	"job_id" uuid,
	"graph" "bytea",
	"summary" jsonb,
	"map_date" date,
	CONSTRAINT "network_read" CHECK (("network"."graph" is null) = ("network"."summary" is null))
);
--> statement-breakpoint
CREATE TABLE "network_upload" (
	"network_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "network_upload_network_id_number_pk" PRIMARY KEY("network_id","number")
);
--> statement-breakpoint
ALTER TABLE "network" ADD CONSTRAINT "network_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "network_upload" ADD CONSTRAINT "network_upload_network_id_network_id_fk" FOREIGN KEY ("network_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;