export { createClient, type Client, type ClientOptions, type Failure, type Outcome } from "./client.js";
export { createSubmission, type Submission, type SubmissionOptions, type SubmissionState } from "./submission.js";
